"""What callers open in a browser: the web chat, a terms text, the weekly hours."""
