"""Events: who met, inspected, attended, chaired, signed … with whom, where and when, as the text of a page tells it."""
