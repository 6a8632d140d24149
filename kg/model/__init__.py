"""The statistical model: a small net, trained by ``train/``, that reads names from their surroundings."""
