package org.ogireport.portal.api;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What programmers read: the OpenAPI document, and a page to try each operation. */
@Controller
class ApiPages {
    private final ApiDocument document;

    ApiPages(ApiDocument document) {
        this.document = document;
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String openApi() {
        return document.json();
    }

    @GetMapping("/programs")
    String page(Model model) {
        model.addAttribute("operations", document.operations());
        return "programs";
    }
}
