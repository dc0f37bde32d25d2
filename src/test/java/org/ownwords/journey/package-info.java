/** Journeys of people through the built program in a real browser. */
@NullMarked
package org.ownwords.journey;

import org.jspecify.annotations.NullMarked;
