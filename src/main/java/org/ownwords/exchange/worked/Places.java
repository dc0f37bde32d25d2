package org.ownwords.exchange.worked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.VenueId;

/** The communities, venues, services and routes of a worked campaign, by the words its files use for them. */
final class Places {

    private final Map<String, CommunityId> communities = new LinkedHashMap<>();
    private final Map<String, VenueId> venues = new LinkedHashMap<>();
    private final Map<String, ServiceId> services = new LinkedHashMap<>();
    private final Map<String, RouteId> routes = new LinkedHashMap<>();

    void add(String word, CommunityId id) {
        communities.put(word, id);
    }

    void add(String word, VenueId id) {
        venues.put(word, id);
    }

    void add(String word, ServiceId id) {
        services.put(word, id);
    }

    void add(String service, String word, RouteId id) {
        routes.put(service + "/" + word, id);
    }

    boolean holdsCommunity(String word) {
        return communities.containsKey(word);
    }

    boolean holdsVenue(String word) {
        return venues.containsKey(word);
    }

    CommunityId community(String word) {
        return known(communities, word, "community");
    }

    VenueId venue(String word) {
        return known(venues, word, "venue");
    }

    ServiceId service(String word) {
        return known(services, word, "service");
    }

    RouteId route(String service, String word) {
        return known(routes, service + "/" + word, "route");
    }

    private static <T> T known(Map<String, T> all, String word, String what) {
        T found = all.get(word);
        if (found == null) {
            throw new NoSuchElementException("There is no " + what + " \"" + word + "\" in this folder.");
        }
        return found;
    }
}
