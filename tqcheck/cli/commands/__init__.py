"""One file a command: its options and what it prints; what it does is in the modules beside this folder."""
