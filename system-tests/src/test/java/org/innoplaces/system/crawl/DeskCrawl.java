package org.innoplaces.system.crawl;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Connection.KeyVal;

/** Follows every link of the desk, and sends every form of a screen of each kind. */
final class DeskCrawl {

  private static final int MOST_PARAMETERS = 2;
  private static final List<String> BESIDE_THE_LINKS = List.of("/desk", "/desk/second-factor");

  /** What screens read that no link of theirs shows. */
  private static final List<String> PARAMETERS =
      List.of("page", "locale", "sort", "filter[state]", "at", "stream", "done", "view", "new");

  /** How many parameters are asked for without the others, which could hide what they do. */
  private static final int ALONE = 2;

  /** What depends on the fields of a type; the other buttons are alike in all of them. */
  private static final Set<String> OF_A_TYPE = Set.of("", "save", "publish");

  private final Desk desk;
  private final Faults faults;
  private final Set<String> spared;
  private final OddValues odd;
  private final int eachKind;
  private final Set<String> gone = new HashSet<>();
  private final Set<String> done = new HashSet<>();

  /**
   * A crawl.
   *
   * @param spared what the session stands on: ids and names that no form is sent about
   * @param eachKind how many addresses of a kind are opened, and which values come first
   */
  DeskCrawl(Desk desk, Faults faults, Set<String> spared, int eachKind) {
    this.desk = desk;
    this.faults = faults;
    this.spared = spared;
    this.odd = new OddValues(eachKind);
    this.eachKind = eachKind;
  }

  /** Follows the links; of each kind of screen one comes back. */
  List<Screen> walk() {
    Map<String, Screen> kinds = new LinkedHashMap<>();
    Map<String, Integer> met = new HashMap<>();
    Deque<String> waiting = new ArrayDeque<>(BESIDE_THE_LINKS);
    Set<String> known = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      Screen screen = open(waiting.remove());
      if (!screen.view().isEmpty()) {
        kinds.putIfAbsent(screen.kind(), screen);
        for (String link : screen.links()) {
          boolean wanted = Screen.parameters(link).size() <= MOST_PARAMETERS;
          if (wanted
              && !known.contains(link)
              && met.merge(kind(link), 1, Integer::sum) <= eachKind) {
            known.add(link);
            waiting.add(link);
          }
        }
      }
    }
    return new ArrayList<>(kinds.values());
  }

  /** Links lead somewhere, unless to what the crawl itself has put away. */
  private Screen open(String path) {
    HttpResponse<String> answer = desk.get(path);
    faults.judge("GET " + path, answer);
    boolean expected = answer.statusCode() == 404 && gone.stream().anyMatch(path::contains);
    if (answer.statusCode() >= 400 && !expected) {
      faults.note("GET " + path, "answers " + answer.statusCode() + " to a link");
    }
    return Screen.of(desk.site().base(), path, answer.body());
  }

  private String kind(String link) {
    String path = link.replaceFirst("\\?.*", "");
    for (String own : spared) {
      path = path.replace(own, "own");
    }
    return Screen.ID.matcher(path).replaceAll("{id}") + "?" + Screen.parameters(link);
  }

  /** Asks for a screen with parameters that mean nothing. */
  void ask(Screen screen) {
    Set<String> names = new TreeSet<>(PARAMETERS);
    screen.links().stream()
        .filter(link -> link.startsWith(screen.path().replaceFirst("\\?.*", "") + "?"))
        .forEach(link -> names.addAll(Screen.parameters(link)));
    String path = screen.path().replaceFirst("\\?.*", "");
    List<String> pairs = new ArrayList<>();
    for (String name : names) {
      pairs.add(Desk.pair(name.replace("%5B", "[").replace("%5D", "]"), odd.next()));
    }
    for (int alone = 0; alone < ALONE; alone++) {
      get(path + "?" + pairs.get(odd.place(pairs.size())));
    }
    get(path + "?" + String.join("&", pairs));
    get(Screen.ID.matcher(path).replaceAll("00000000-0000-0000-0000-000000000000"));
    get(Screen.ID.matcher(path).replaceAll("not-an-id"));
  }

  private void get(String path) {
    faults.judge("GET " + shortened(path), desk.get(path));
  }

  /** Sends the forms of a screen; what ends something when asked for alone. */
  void send(Screen seen, boolean ends) {
    List<String> kinds = new ArrayList<>();
    for (Deed deed : deeds(seen)) {
      String of = OF_A_TYPE.contains(deed.name()) ? seen.kind() : seen.view();
      if (deed.ends() == ends && done.add(of + deed.kind())) {
        kinds.add(deed.kind());
      }
    }
    for (String kind : kinds) {
      Screen fresh = open(seen.path());
      deeds(fresh).stream()
          .filter(deed -> deed.kind().equals(kind))
          .findFirst()
          .ifPresent(this::send);
    }
  }

  private List<Deed> deeds(Screen screen) {
    return screen.forms().stream()
        .flatMap(form -> Deed.of(screen.target(form), form).stream())
        .filter(deed -> !deed.leaves() && !deed.isAbout(spared))
        .toList();
  }

  private void send(Deed deed) {
    if (deed.ends()) {
      Screen.ID.matcher(deed.target()).results().forEach(id -> gone.add(id.group()));
    }
    if (!deed.file().isEmpty()) {
      String name = odd.next();
      faults.judge(
          "a file to " + deed.target() + " named " + shortened(name),
          desk.upload(deed.target(), deed.file(), name));
    }
    send(deed, deed.allOdd(odd));
    send(deed, deed.odd(odd));
    send(deed, deed.broken(odd));
    send(deed, deed.missing());
    send(deed, deed.plain());
    send(deed, deed.plain());
  }

  private void send(Deed deed, List<KeyVal> pairs) {
    String body = Desk.encoded(pairs);
    if (deed.isPost()) {
      faults.judge(
          "POST " + deed.target() + " " + shortened(body), desk.post(deed.target(), pairs));
    } else {
      get(deed.target().replaceFirst("\\?.*", "") + "?" + body);
    }
  }

  private static String shortened(String text) {
    return text.replaceAll("token=\\w+&?", "").replaceAll("x{100,}", "xxx...");
  }
}
