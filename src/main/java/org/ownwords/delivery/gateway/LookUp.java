package org.ownwords.delivery.gateway;

/** What a gateway knows of a message that we are not sure of. */
public sealed interface LookUp {

    /** It has the message. */
    record Found(String gatewayReference) implements LookUp {}

    /** It certainly has no such message, and none can still be under way. */
    record Absent() implements LookUp {}

    /** It did not answer; ask again later. */
    record CannotTell(String why) implements LookUp {}
}
