package org.ownwords.delivery;

/** Why an address must not be written to. */
public enum Suppression {
    /** The person asked. */
    REPLY,
    /** The network says that the person asked it. */
    NETWORK,
    /** A worker was asked by the person. */
    WORKER
}
