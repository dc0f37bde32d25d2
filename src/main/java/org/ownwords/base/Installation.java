package org.ownwords.base;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where this installation runs and what it is.
 *
 * @param demo whether this is the demo: its own database, fictional people, no real gateway
 * @param publicAddress the address under which the public pages are reached; printed codes lead there
 * @param data the folder that holds the database and uploads
 * @param keys the folder that holds the key sets, apart from the data
 */
public record Installation(boolean demo, URI publicAddress, Path data, Path keys) {}
