/** What people read when something went wrong. */
@NullMarked
package org.ownwords.desk.problem;

import org.jspecify.annotations.NullMarked;
