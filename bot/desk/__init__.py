"""The desk: takes what happened, saves it with all that follows from it, lets it be sent."""
