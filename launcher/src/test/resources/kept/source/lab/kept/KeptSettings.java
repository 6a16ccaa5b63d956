package lab.kept;

import jakarta.validation.constraints.NotNull;
import org.innoplaces.settings.Live;

public record KeptSettings(@Live @NotNull Boolean open) {}
