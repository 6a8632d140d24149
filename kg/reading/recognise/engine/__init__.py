"""The frame of recognition: what recognisers yield, how the best set is chosen, and how it becomes rows."""
