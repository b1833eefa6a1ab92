/// What every reader of files needs, whatever the format: why a file could not be read
/// (`Unreadable`), what an import changed or could not carry, and where (`FileNote`, collected in
/// `Notes`), which encoding a text is in (`TextEncoding`, which asks `CharsetGuess` where neither a
/// byte order mark nor UTF-8 settles it), the canonical form of a text (`CanonicalText`), and the
/// guarded way into DOCX and XLSX files (`OfficePackage`).
@NullMarked
package org.storyloom.table.file;

import org.jspecify.annotations.NullMarked;
