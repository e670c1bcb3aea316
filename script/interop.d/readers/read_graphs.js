// Reads each FILE with graphology (.graphml, .gexf) or Cytoscape.js without a display (.cyjs) and prints a line, parted by
// tabs: file, nodes, edges, nodes with an IRI. Run with NODE_PATH set to the packages of package.json.
const fs = require('fs');
const cytoscape = require('cytoscape');
const {MultiDirectedGraph} = require('graphology');
const gexf = require('graphology-gexf');
const graphml = require('graphology-graphml');

function withGraphology(format, text) {
  const graph = format.parse(MultiDirectedGraph, text);
  return [graph.order, graph.size, graph.filterNodes((node, data) => data.iri).length];
}

function withCytoscape(text) {
  const {elements} = JSON.parse(text);
  const graph = cytoscape({headless: true, elements});
  const seen = [graph.nodes().length, graph.edges().length, graph.nodes('[iri]').length];
  graph.destroy();
  return seen;
}

for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8');
  const seen = file.endsWith('.cyjs') ? withCytoscape(text)
    : withGraphology(file.endsWith('.gexf') ? gexf : graphml, text);
  console.log([file, ...seen].join('\t'));
}
