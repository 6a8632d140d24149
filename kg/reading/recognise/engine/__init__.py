"""What recognisers yield, how the best set of it is chosen, and how it becomes rows."""
