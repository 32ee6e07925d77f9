"""One run over a batch: what is counted, what is kept from run to run, and `tqcheck.check`."""
