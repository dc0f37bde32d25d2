/** The safeguarding lead's page: stop everything at once, see what is held and what must come down. */
@NullMarked
package org.ownwords.desk.safeguarding;

import org.jspecify.annotations.NullMarked;
