package lab.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.json.JsonText;

@Path("kept")
@ApplicationScoped
public class KeptResource {

  private final CountVisit visit;
  private final ReadContent contents;
  private final Languages languages;

  protected KeptResource() {
    this(null, null, null);
  }

  @Inject
  public KeptResource(CountVisit visit, ReadContent contents, Languages languages) {
    this.visit = visit;
    this.contents = contents;
    this.languages = languages;
  }

  @GET
  public byte[] read() {
    ReadScope now = ReadScope.now(languages.current().byDefault());
    String name = contents.single(now, "site").map(site -> (String) site.get("name")).orElse("");
    return JsonText.object()
        .add("meta", JsonText.object().add("site", name).add("visits", visit.visits()))
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  @POST
  public byte[] enter() {
    visit.count();
    visit.thank("zoe@lab.example");
    return read();
  }
}
