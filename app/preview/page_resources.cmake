# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the page's own files, DOMPurify and highlight.js into the room's library. The two libraries are the system's; they are
# never copied into the repository.
find_file(LANYARD_DOMPURIFY purify.min.js
    PATHS /usr/share/nodejs/dompurify/dist /usr/share/javascript/dompurify NO_DEFAULT_PATH)
if(NOT LANYARD_DOMPURIFY)
    message(FATAL_ERROR "DOMPurify was not found. It keeps the preview safe. On Debian: apt install node-dompurify. "
        "Elsewhere, set LANYARD_DOMPURIFY to its purify.min.js.")
endif()
find_file(LANYARD_HIGHLIGHT_JS highlight.min.js
    PATHS /usr/share/javascript/highlight.js /usr/share/nodejs/highlight.js NO_DEFAULT_PATH)
if(NOT LANYARD_HIGHLIGHT_JS)
    message(FATAL_ERROR "highlight.js was not found. It colours code in the preview. On Debian: apt install libjs-highlight.js. "
        "Elsewhere, set LANYARD_HIGHLIGHT_JS to its highlight.min.js.")
endif()

set(LANYARD_PREVIEW_QRC "${CMAKE_CURRENT_BINARY_DIR}/lanyard_preview.qrc")
file(GLOB LANYARD_PREVIEW_FILES LIST_DIRECTORIES false CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/preview/*"
     "${PROJECT_SOURCE_DIR}/resources/preview/looks/*.css")
set(entries "")
foreach(file IN LISTS LANYARD_PREVIEW_FILES)
    get_filename_component(name "${file}" NAME)
    string(APPEND entries "    <file alias=\"${name}\">${file}</file>\n")
endforeach()
file(CONFIGURE OUTPUT "${LANYARD_PREVIEW_QRC}" @ONLY CONTENT "<RCC>
  <qresource prefix=\"/lanyard/preview\">
${entries}    <file alias=\"purify.min.js\">${LANYARD_DOMPURIFY}</file>
    <file alias=\"highlight.min.js\">${LANYARD_HIGHLIGHT_JS}</file>
  </qresource>
</RCC>
")
qt_add_resources(LANYARD_PREVIEW_RCC "${LANYARD_PREVIEW_QRC}")
set_source_files_properties(${LANYARD_PREVIEW_RCC} PROPERTIES SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON)
target_sources(lanyard-app-preview PRIVATE ${LANYARD_PREVIEW_RCC})
