package org.ownwords.campaign;

import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;

/** Where a campaign leads people: a service, and the route by which they reach it. */
public record Destination(ServiceId service, RouteId route) {}
