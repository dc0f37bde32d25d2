/** Worked campaigns of invented organisations, read from a folder into the demo. */
@NullMarked
package org.ownwords.exchange.worked;

import org.jspecify.annotations.NullMarked;
