package lab.kept;

import org.innoplaces.plugin.Plugin;

@Plugin(id = "kept", version = "1.0", requires = "[0.1,1)")
public final class Described {}
