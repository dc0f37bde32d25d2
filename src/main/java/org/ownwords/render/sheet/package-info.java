/** Sheets of every format: filled from the pack's templates, fitted to their paper and made ready for print by the text engine. */
@NullMarked
package org.ownwords.render.sheet;

import org.jspecify.annotations.NullMarked;
