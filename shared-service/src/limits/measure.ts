import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks for. Cost is about the number of values the answer can hold. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

/** The number of items a paged field answers with at most; larger `first` are clamped to it by the resolvers. */
export const PAGE_LIMIT = 500;
/** Items assumed in a list without a page size. */
const PLAIN_LIST = 10;

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** Measures one operation in time linear in the document: every fragment is measured once per type, however often it is spread. A fragment cycle counts as infinitely deep. */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const measurer = new Measurer(schema, document, variables);
  const root = schema.getRootType(operation.operation) ?? null;
  const inner = measurer.selections(operation.selectionSet, root);
  return { ...inner, directives: inner.directives + (operation.directives?.length ?? 0) };
}

class Measurer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Measure | 'open'>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  /** Fields add up; of the fragments on the concrete types of an abstract parent only the dearest counts, as a value has one type. */
  selections(set: SelectionSetNode, parent: GraphQLNamedType | null): Measure {
    let total = NOTHING;
    const alternatives = new Map<string, Measure>();
    for (const node of set.selections) {
      const measure = this.selection(node, parent);
      const condition = node.kind === Kind.FIELD ? null : this.conditionOf(node);
      if (condition && parent && isAbstractType(parent) && condition !== parent.name) {
        alternatives.set(condition, add(alternatives.get(condition) ?? NOTHING, measure));
      } else total = add(total, measure);
    }
    return add(total, [...alternatives.values()].reduce(dearest, NOTHING));
  }

  private selection(node: SelectionSetNode['selections'][number], parent: GraphQLNamedType | null): Measure {
    const own: Measure = { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FIELD) return add(own, this.field(node, parent));
    const type = this.schema.getType(this.conditionOf(node) ?? '') ?? parent;
    if (node.kind === Kind.INLINE_FRAGMENT) return add(own, this.selections(node.selectionSet, type));
    return add(own, this.fragment(node.name.value, type));
  }

  private fragment(name: string, type: GraphQLNamedType | null): Measure {
    const key = `${name}:${type?.name ?? ''}`;
    const known = this.measured.get(key);
    if (known === 'open') return { ...NOTHING, depth: Infinity };
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return NOTHING;
    this.measured.set(key, 'open');
    const measure = this.selections(definition.selectionSet, type);
    this.measured.set(key, measure);
    return measure;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | null): Measure {
    const hasFields = parent && (isObjectType(parent) || isInterfaceType(parent));
    const definition = hasFields ? parent.getFields()[node.name.value] : undefined;
    const inner = node.selectionSet
      ? this.selections(node.selectionSet, definition ? getNamedType(definition.type) : null)
      : NOTHING;
    const pageSize = this.pageSize(node);
    // A connection's own `first` multiplies what is below it; its lists of edges then count once.
    const listed =
      definition && isList(definition.type) && node.selectionSet && !parent?.name.endsWith('Connection');
    const factor = pageSize ?? (listed ? PLAIN_LIST : 1);
    return {
      ...inner,
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      cost: 1 + factor * inner.cost,
    };
  }

  private pageSize(node: FieldNode): number | null {
    const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (!value) return null;
    const asked =
      value.kind === Kind.VARIABLE
        ? Number(this.variables[value.name.value] ?? 0)
        : value.kind === Kind.INT
          ? Number(value.value)
          : 0;
    return Math.min(PAGE_LIMIT, Math.max(1, Number.isFinite(asked) ? asked : PAGE_LIMIT));
  }

  private conditionOf(node: Exclude<SelectionSetNode['selections'][number], FieldNode>): string | null {
    if (node.kind === Kind.INLINE_FRAGMENT) return node.typeCondition?.name.value ?? null;
    return this.fragments.get(node.name.value)?.typeCondition.name.value ?? null;
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function add(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    cost: left.cost + right.cost,
  };
}

function dearest(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    cost: Math.max(left.cost, right.cost),
  };
}
