#include "exports/svg.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "exports/appearance.hpp"
#include "exports/captions.hpp"
#include "exports/number_text.hpp"
#include "exports/picture.hpp"
#include "exports/xml_text.hpp"

namespace chancery::exports {
namespace {

constexpr double margin = 40;  ///< holds captions at the rim
constexpr double legend_height = 30;
constexpr std::array<std::string_view, 4> kinds{"Person", "State", "Organisation", "Event"};
constexpr std::string_view style =
    "<style>text{font:10px sans-serif;fill:#222;text-anchor:middle;paint-order:stroke;stroke:#fff;"
    "stroke-width:2.5px;stroke-linejoin:round}.lines{stroke:#8a8f98;stroke-opacity:.45;fill:none}"
    ".open{fill:#fff}.never{fill:#fff;stroke-dasharray:2 2}.legend text{text-anchor:start;font-size:12px}"
    "</style>\n";

class Svg {
 public:
  Svg(const PropertyGraph& graph, const Picture& picture, Output& out)
      : graph_(graph), picture_(picture), out_(out), text_(out, 0) {}

  std::vector<std::string> write() {
    head();
    lines();
    dots();
    captions();
    legend();
    out_.put("</svg>\n");
    return text_.warnings();
  }

 private:
  void attribute(std::string_view name, double number) {
    out_.put(' ');
    out_.put(name);
    out_.put("=\"");
    put_number(out_, std::round(number * 10) / 10);
    out_.put('"');
  }

  void head() {
    const double width = std::max(picture_.width, 460.0) + 2 * margin;
    const double height = picture_.height + 2 * margin + legend_height;
    out_.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("width", width);
    attribute("height", height);
    out_.put(" viewBox=\"0 0 ");
    put_number(out_, std::round(width * 10) / 10);
    out_.put(' ');
    put_number(out_, std::round(height * 10) / 10);
    out_.put("\" role=\"img\">\n<title>");
    out_.put(std::to_string(picture_.dots.size()));
    out_.put(" persons, states, organisations and events, and how they are connected</title>\n");
    out_.put(style);
    out_.put("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
  }

  void lines() {
    std::set<Link> drawn;
    out_.put(R"(<path class="lines" d=")");
    for (const Picture::Line& line : picture_.lines) {
      if (!drawn.insert({std::min(line.source, line.target), std::max(line.source, line.target)}).second)
        continue;
      const char* command = "M";
      for (const std::uint32_t end : {line.source, line.target}) {
        out_.put(command);
        put_number(out_, std::round((picture_.dots[end].at.x + margin) * 10) / 10);
        out_.put(' ');
        put_number(out_, std::round((picture_.dots[end].at.y + margin) * 10) / 10);
        command = "L";
      }
    }
    out_.put("\"/>\n");
  }

  std::string_view status(std::uint32_t node) const {
    for (const auto& value : graph_.values_of(node)) {
      if (graph_.columns[value.column].name == "status") return value.text;
    }
    return {};
  }

  /// Filled for what is or happened, hollow for what is to come or open, dashed for what did not happen.
  static std::string_view class_of(std::string_view status) {
    if (status == "Negated" || status == "Failed" || status == "Cancelled") return "never";
    return status.empty() || status == "Occurred" || status == "Ongoing" ? "" : "open";
  }

  /// A circle; a state is a square, an organisation a square on its corner.
  void shape(std::string_view kind, std::string_view state, Position at, double radius) {
    const std::string colour = hex(colour_of(kind));
    const bool is_square = kind == "State" || kind == "Organisation";
    const double half = radius * (kind == "State" ? 0.88 : 0.8);
    out_.put(is_square ? "<rect" : "<circle");
    attribute(is_square ? "x" : "cx", is_square ? at.x - half : at.x);
    attribute(is_square ? "y" : "cy", is_square ? at.y - half : at.y);
    attribute(is_square ? "width" : "r", is_square ? 2 * half : radius);
    if (is_square) attribute("height", 2 * half);
    if (kind == "State") out_.put(" rx=\"2\"");
    if (kind == "Organisation") {
      out_.put(" transform=\"rotate(45");
      for (const double number : {at.x, at.y}) {
        out_.put(' ');
        put_number(out_, std::round(number * 10) / 10);
      }
      out_.put(")\"");
    }
    if (!state.empty()) out_.put(R"( class=")" + std::string(state) + R"(" stroke-width="1.8")");
    out_.put((state.empty() ? R"( fill=")" + colour + R"(" stroke="#fff)" : R"( stroke=")" + colour) + "\">");
  }

  void end_shape(std::string_view kind) {
    out_.put(kind == "State" || kind == "Organisation" ? "</rect>\n" : "</circle>\n");
  }

  void dots() {
    for (const Picture::Dot& dot : picture_.dots) {
      const auto& node = graph_.nodes[dot.node];
      shape(node.kind, class_of(status(dot.node)), {dot.at.x + margin, dot.at.y + margin}, dot.radius);
      out_.put("<title>");
      text_.put(node.label);
      out_.put("</title>");
      end_shape(node.kind);
    }
  }

  void captions() {
    const auto places = caption_places(picture_);
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i]) words(picture_.dots[i].caption, {places[i]->x + margin, places[i]->y + margin});
    }
  }

  void words(std::string_view text, Position at) {
    out_.put("<text");
    attribute("x", at.x);
    attribute("y", at.y);
    out_.put('>');
    text_.put(text);
    out_.put("</text>\n");
  }

  void legend() {
    out_.put("<g class=\"legend\">\n");
    double x = margin;
    const double y = picture_.height + 2 * margin + legend_height / 2;
    const auto entry = [&](std::string_view kind, std::string_view state, std::string_view name) {
      shape(kind, state, {x, y}, 7);
      end_shape(kind);
      words(name, {x + 12, y + 4});
      x += 30 + 7 * static_cast<double>(name.size());
    };
    for (const std::string_view kind : kinds) entry(kind, "", kind);
    entry("Event", "open", "to come or open");
    entry("Event", "never", "did not happen");
    out_.put("</g>\n");
  }

  const PropertyGraph& graph_;
  const Picture& picture_;
  Output& out_;
  XmlText text_;
};

}  // namespace

std::vector<std::string> write_svg(const Content& content, const Options& options, Output& out) {
  Options everything = options;
  everything.detail = Detail::full;
  const PropertyGraph graph = property_graph(*content.graph, everything);
  return Svg(graph, picture(graph, options), out).write();
}

}  // namespace chancery::exports
