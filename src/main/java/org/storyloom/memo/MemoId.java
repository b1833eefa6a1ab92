package org.storyloom.memo;

import java.util.UUID;

/// Names a memo.
public record MemoId(UUID value) {}
