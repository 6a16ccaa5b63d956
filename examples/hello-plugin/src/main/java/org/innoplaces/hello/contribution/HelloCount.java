package org.innoplaces.hello.contribution;

import java.sql.SQLException;
import org.innoplaces.command.CommandContext;
import org.innoplaces.command.CommandName;
import org.innoplaces.command.extension.Subcommand;

/** {@code innoplaces hello-waves}; named in {@code META-INF/services}. */
@CommandName(value = "hello-waves", description = "Says how many people waved back.")
public final class HelloCount implements Subcommand {

  @Override
  public int run(CommandContext context) throws SQLException {
    if (!context.arguments().isEmpty()) {
      context.err().println("Unknown: " + String.join(" ", context.arguments()));
      return 2;
    }
    try (var connection = context.database().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from hello_wave")) {
      rows.next();
      context.out().println("Waves      " + rows.getLong(1));
    }
    return 0;
  }
}
