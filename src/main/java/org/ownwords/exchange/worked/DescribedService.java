package org.ownwords.exchange.worked;

import java.util.Map;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;

/**
 * A service as a campaign's folder describes it; nobody's yet, and without identity.
 *
 * @param word what the folder's files call it
 * @param routes its routes by what the folder's files call them, in the file's order
 */
record DescribedService(String word, Service service, Map<String, ContactRoute> routes) {}
