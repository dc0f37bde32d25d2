/** Pages of communities, services, venues and areas. */
@NullMarked
package org.ownwords.desk.directory;

import org.jspecify.annotations.NullMarked;
