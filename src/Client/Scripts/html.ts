// The only place where text from the server becomes nodes.

interface Policy {
  createHTML(text: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

// Browsers without Trusted Types take the text as it is.
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy("page", { createHTML: (text) => text });

export function parsePage(text: string): Document {
  const trusted = (policy ? policy.createHTML(text) : text) as string;
  return new DOMParser().parseFromString(trusted, "text/html");
}

/** Inside a template, so that rows of a table may stand alone and nothing loads or runs. */
export function parseFragment(text: string): DocumentFragment {
  const template = parsePage(`<template>${text}</template>`).querySelector("template");
  if (!template) throw new Error("A fragment closed its own template.");
  return template.content;
}
