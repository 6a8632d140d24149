"""Lists the kinds of newspapers with which their names end."""

__all__ = ["NEWSPAPERS"]

NEWSPAPERS = "日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|农民报|工人报|周报"
"""An alternation for regular expressions."""
