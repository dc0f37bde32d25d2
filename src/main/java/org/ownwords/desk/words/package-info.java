/** The checks explained, the glossary, and the lists of words for locked phones. */
@NullMarked
package org.ownwords.desk.words;

import org.jspecify.annotations.NullMarked;
