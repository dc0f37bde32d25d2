/** The start page of each role. */
@NullMarked
package org.ownwords.desk.home;

import org.jspecify.annotations.NullMarked;
