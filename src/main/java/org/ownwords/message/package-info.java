/** The catalogue, claims, variants with immutable revisions, section digests and provenance. */
@ApplicationModule(allowedDependencies = {"base", "account", "sound", "language", "directory"})
@NullMarked
package org.ownwords.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
