import java.io.IOException;
import org.neo4j.server.CommunityEntryPoint;

/**
 * Runs Neo4j for as long as standard input stays open. The end of input is both the request to stop and what
 * remains of a parent that was killed, on every operating system.
 */
public final class Launcher {
  private static final long SECONDS_TO_STOP = 20;

  public static void main(String[] arguments) {
    daemon("parent-watch", Launcher::stopWhenInputEnds).start();
    CommunityEntryPoint.main(arguments);
  }

  private static void stopWhenInputEnds() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException broken) {
      // A broken pipe says the same as its end.
    }
    daemon("stop-limit", Launcher::haltWhenLate).start();
    System.exit(0);
  }

  private static void haltWhenLate() {
    try {
      Thread.sleep(SECONDS_TO_STOP * 1000);
    } catch (InterruptedException nobodyInterrupts) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
