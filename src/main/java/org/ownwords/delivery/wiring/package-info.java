/** Which gateways this installation has, and how their news comes in. */
@NullMarked
package org.ownwords.delivery.wiring;

import org.jspecify.annotations.NullMarked;
