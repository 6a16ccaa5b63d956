package org.innoplaces.system.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** One of each thing that a crawl should come to, besides the starter content. */
final class Things {

  private Things() {}

  /** Makes them, and tells what the administrator's own session and program stand on. */
  static Set<String> make(Program program) {
    Set<String> own = new HashSet<>(Set.of("administrator"));
    own.addAll(program.ids("/api/manage/accounts"));
    own.addAll(program.ids("/api/manage/tokens"));
    program.make("/api/manage/accounts", account());
    program.make("/api/manage/roles", attributes("roles", "'grants':['read:*']", "'id':'guest',"));
    program.make("/api/manage/tokens", attributes("tokens", "'name':'n','scope':['read:*']", ""));
    program.make(
        "/api/manage/views",
        attributes("views", "'name':'v','collection':'pages','parameters':{},'shared':true", ""));
    program.make(
        "/api/manage/webhooks",
        attributes(
            "webhooks",
            "'name':'w','url':'https://hooks.lab.example/in','events':['entry.published'],"
                + "'types':[],'active':true",
            ""));
    aboutThemes(program);
    return own;
  }

  private static void aboutThemes(Program program) {
    String list = "/api/manage/themes";
    String theme = program.ids(list).get(0);
    program.make(
        "/api/manage/releases",
        attributes(
            "releases",
            "'name':'r','items':[{'type':'themes','id':'%s','locale':'fr'}]".formatted(theme),
            ""));
    String here = list + "/" + theme;
    program.make(here + "/comments?locale=fr", attributes("comments", "'words':'Pourquoi ?'", ""));
    JsonNode review = program.make(here + "/reviews?locale=fr", attributes("reviews", "", ""));
    if (review.path("data").isMissingNode()) {
      throw new AssertionError(review.toString());
    }
  }

  private static String account() {
    return attributes(
        "accounts",
        "'email':'noe.ferrand@lab.example','name':'Noé Ferrand','locale':'fr','roles':['editor']",
        "");
  }

  private static String attributes(String type, String attributes, String more) {
    return "{'data':{'type':'%s',%s'attributes':{%s}}}".formatted(type, more, attributes);
  }
}
