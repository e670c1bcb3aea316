#include "core/iri_resolution.hpp"

#include <algorithm>

namespace chancery {
namespace {

/// The five parts, each with its own delimiter: "http:", "//host", "/path", "?query", "#fragment".
struct Parts {
  std::string_view scheme, authority, path, query, fragment;
};

std::string_view cut(std::string_view& rest, std::size_t size) {
  const std::string_view head = rest.substr(0, size);
  rest.remove_prefix(head.size());
  return head;
}

Parts parts_of(std::string_view rest) {
  Parts parts;
  const std::size_t colon = rest.find(':');
  if (colon != std::string_view::npos && colon < rest.find_first_of("/?#"))
    parts.scheme = cut(rest, colon + 1);
  if (rest.starts_with("//"))
    parts.authority = cut(rest, std::min(rest.find_first_of("/?#", 2), rest.size()));
  parts.path = cut(rest, std::min(rest.find_first_of("?#"), rest.size()));
  parts.query = cut(rest, std::min(rest.find('#'), rest.size()));
  parts.fragment = rest;
  return parts;
}

std::string without_dots(std::string_view path) {
  std::string result;
  while (!path.empty()) {
    if (path.starts_with("../")) {
      path.remove_prefix(3);
    } else if (path.starts_with("./") || path.starts_with("/./")) {
      path.remove_prefix(2);
    } else if (path == "/.") {
      path = "/";
    } else if (path.starts_with("/../") || path == "/..") {
      path = path.size() == 3 ? "/" : path.substr(3);
      result.resize(std::min(result.rfind('/'), result.size()));
    } else if (path == "." || path == "..") {
      path = {};
    } else {
      result += cut(path, std::min(path.find('/', 1), path.size()));
    }
  }
  return result;
}

std::string joined(std::string_view scheme, std::string_view authority, const std::string& path,
                   const Parts& tail) {
  return std::string(scheme) + std::string(authority) + path + std::string(tail.query) +
         std::string(tail.fragment);
}

}  // namespace

std::string resolved_iri(std::string_view reference, std::string_view base) {
  const Parts from = parts_of(reference);
  const Parts to = parts_of(base);
  if (!from.scheme.empty()) return std::string(reference);
  if (!from.authority.empty()) return joined(to.scheme, from.authority, without_dots(from.path), from);
  if (from.path.empty()) {
    const Parts tail{{}, {}, {}, from.query.empty() ? to.query : from.query, from.fragment};
    return joined(to.scheme, to.authority, std::string(to.path), tail);
  }
  if (from.path.front() == '/') return joined(to.scheme, to.authority, without_dots(from.path), from);
  const bool at_root = to.path.empty() && !to.authority.empty();
  std::string merged(at_root ? std::string_view("/") : to.path.substr(0, to.path.rfind('/') + 1));
  merged += from.path;
  return joined(to.scheme, to.authority, without_dots(merged), from);
}

}  // namespace chancery
