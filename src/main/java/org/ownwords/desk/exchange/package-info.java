/** Texts to translators and back. */
@NullMarked
package org.ownwords.desk.exchange;

import org.jspecify.annotations.NullMarked;
