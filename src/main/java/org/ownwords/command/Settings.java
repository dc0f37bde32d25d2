package org.ownwords.command;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings under {@code ownwords}.
 *
 * @param demo whether this is the demo
 * @param data the folder of the database and uploads
 * @param keys the folder of the key sets
 * @param publicAddress where the public pages are reached
 */
@ConfigurationProperties("ownwords")
record Settings(boolean demo, Path data, Path keys, URI publicAddress) {}
