/** The administrator's pages of people, and the pages where somebody chooses a password. */
@NullMarked
package org.ownwords.desk.people;

import org.jspecify.annotations.NullMarked;
