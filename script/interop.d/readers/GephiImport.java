import java.io.File;
import java.time.Instant;
import java.util.Iterator;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports each FILE as Gephi does and prints a line, parted by tabs: file, nodes, edges, nodes with an IRI, nodes off
 * the middle, first and last day of the timeline, issues worse than INFO. All issues go to standard error.
 */
public final class GephiImport {
  public static void main(String[] files) throws Exception {
    for (String file : files) importFile(file);
    System.exit(0);  // Gephi's threads would stay
  }

  private static void importFile(String file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(file));
    int faults = faults(container.getReport(), file);
    DefaultProcessor processor = new DefaultProcessor();
    importer.process(container, processor, workspace);
    faults += faults(processor.getReport(), file);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    int named = 0;
    int placed = 0;
    for (Node node : graph.getNodes()) {
      if (hasIri(node)) ++named;
      if (node.x() != 0 || node.y() != 0) ++placed;
    }
    System.out.println(String.join("\t", file, "" + graph.getNodeCount(), "" + graph.getEdgeCount(), "" + named,
        "" + placed, model.isDynamic() ? timeline(model) : "none", "" + faults));
    projects.closeCurrentProject();
  }

  /** First and last day of the timeline. */
  private static String timeline(GraphModel model) {
    Interval bounds = model.getTimeBounds();
    return day(bounds.getLow()) + "/" + day(bounds.getHigh());
  }

  private static String day(double time) {
    return Double.isInfinite(time) ? "" : Instant.ofEpochMilli((long) time).toString().substring(0, 10);
  }

  /** GraphML's columns have the key as id, GEXF's the attribute's id: the title is the same. */
  private static boolean hasIri(Node node) {
    for (Column column : node.getTable()) {
      if (column.getTitle().equals("iri") && node.getAttribute(column) != null) return true;
    }
    return false;
  }

  private static int faults(Report report, String file) {
    if (report == null) return 0;
    int count = 0;
    for (Iterator<Issue> issues = report.getIssues(Integer.MAX_VALUE); issues.hasNext();) {
      Issue issue = issues.next();
      System.err.println(file + ": " + issue.getLevel() + ": " + issue.getMessage());
      if (issue.getLevel() != Issue.Level.INFO) ++count;
    }
    return count;
  }
}
