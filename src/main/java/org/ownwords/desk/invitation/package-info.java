/** Asking people to review by a private link or on paper, and what they are given for it. */
@NullMarked
package org.ownwords.desk.invitation;

import org.jspecify.annotations.NullMarked;
