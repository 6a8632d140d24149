"""Events in a page's text: who met, inspected, attended, chaired, signed …, with whom, where and when."""
