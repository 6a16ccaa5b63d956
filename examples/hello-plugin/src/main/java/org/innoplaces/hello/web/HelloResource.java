package org.innoplaces.hello.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.json.JsonText;

/** A resource of our own; the platform sees to media types, errors and reading from elsewhere. */
@Path("hello")
@ApplicationScoped
public class HelloResource {

  private final ReadContent contents;
  private final Languages languages;

  /** For CDI proxies. */
  protected HelloResource() {
    this(null, null);
  }

  /** Greets what these find. */
  @Inject
  public HelloResource(ReadContent contents, Languages languages) {
    this.contents = contents;
    this.languages = languages;
  }

  /** Greets the site by its name, in the site's first language. */
  @GET
  public byte[] greet() {
    ReadScope now = ReadScope.now(languages.current().byDefault());
    String name = contents.single(now, "site").map(site -> (String) site.get("name")).orElse("you");
    return JsonText.object()
        .add("meta", JsonText.object().add("greeting", "Hello, " + name + "!"))
        .build()
        .toString()
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
