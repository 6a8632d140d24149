"""Training of the statistical model; run by hand, no part of the package."""
