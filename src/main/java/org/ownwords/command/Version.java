package org.ownwords.command;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar names it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Ownwords " + (version == null ? "(built from source)" : version)};
    }
}
