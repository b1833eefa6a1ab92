package org.storyloom.exchange.folder;

import org.storyloom.store.Label;

/// Something in a folder that did not come in, or not as it stands: in which file, at which line or
/// entry (from 1; 0 for the file as a whole), and why.
public record Remark(String file, long line, Label why) {}
