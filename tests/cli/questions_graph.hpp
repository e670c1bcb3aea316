#pragma once

/// A small graph for the tests of the graph's own questions: Ana Lund and Per Lund met in 2024; Per Lund and
/// Kim Sol are to meet in 2025; all but Kim Sol have a state, and Ana Lund holds an office.
namespace questions_graph {

inline constexpr const char* turtle = R"(@prefix dse: <https://w3id.org/dse#> .
@prefix id: <https://w3id.org/dse/id/> .
@prefix art: <https://w3id.org/dse/id/article-a1#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
id:article-a1 a dse:Article ; dcterms:source "a1" .
id:person-ana-lund-NOR a dse:Person, dse:Agent ; skos:prefLabel "Ana Lund"@en ; dse:represents id:state-NOR .
id:person-per-lund-NOR a dse:Person, dse:Agent ; skos:prefLabel "Per Lund"@en ;
    dse:metWith id:person-ana-lund-NOR ; dse:represents id:state-NOR .
id:person-kim-sol a dse:Person, dse:Agent ; skos:prefLabel "Kim Sol"@en .
id:person-lone-wolf a dse:Person, dse:Agent ; skos:prefLabel "Lone Wolf"@en .
id:state-NOR a dse:State, dse:Agent ; skos:prefLabel "Norway"@en .
id:office-NOR-envoy a dse:Office ; skos:prefLabel "envoy of Norway"@en ; dse:officeOf id:state-NOR .
art:tenure-1 a dse:Tenure ; dse:holder id:person-ana-lund-NOR ; dse:office id:office-NOR-envoy ;
    dse:asOf "2024-05-03"^^xsd:date ; dse:evidence art:s-c4 .
art:meeting-c10 a dse:Event, dse:Meeting ; rdfs:label "Meeting of Ana Lund and Per Lund"@en ;
    dse:participant id:person-ana-lund-NOR, id:person-per-lund-NOR ; dse:status dse:Occurred ;
    dse:begin "2024-05-01"^^xsd:date ; dse:end "2024-05-02"^^xsd:date ; dse:evidence art:s-c4 .
art:meeting-c60 a dse:Event, dse:Meeting ; rdfs:label "Meeting of Kim Sol and Per Lund"@en ;
    dse:participant id:person-kim-sol, id:person-per-lund-NOR ; dse:status dse:Planned ;
    dse:begin "2025-01-01"^^xsd:date ; dse:end "2025-01-31"^^xsd:date ; dse:evidence art:s-c50 ;
    dse:attributedTo id:state-NOR .
art:visit-c90 a dse:Event, dse:Visit ; rdfs:label "Visit by Kim Sol"@en ; dse:actor id:person-kim-sol ;
    dse:status dse:Expected ; dse:evidence art:s-c80 .
art:s-c4 a dse:Sentence ; dse:inArticle id:article-a1 ; dse:beginOffset 4 ; dse:endOffset 40 ;
    dse:text "Ana Lund, the envoy, met Per Lund for two days." ; dse:mentions id:person-ana-lund-NOR .
art:s-c50 a dse:Sentence ; dse:inArticle id:article-a1 ; dse:beginOffset 50 ; dse:endOffset 79 ;
    dse:text "Per Lund will meet Kim Sol\nin January, Norway said." ;
    dse:mentions id:person-per-lund-NOR, id:state-NOR .
art:s-c80 a dse:Sentence ; dse:inArticle id:article-a1 ; dse:beginOffset 80 ; dse:endOffset 110 ;
    dse:text "Kim Sol is expected to visit." .
)";

}  // namespace questions_graph
