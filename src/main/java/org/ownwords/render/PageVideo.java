package org.ownwords.render;

import java.net.URI;
import java.util.List;

/**
 * A video of somebody who signs the words, as a page links to it: it lies on another website, and the page says so.
 *
 * @param address of the video
 * @param sentences what is signed, in English
 */
public record PageVideo(URI address, List<String> sentences) {}
