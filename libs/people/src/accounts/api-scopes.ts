import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { neededScope } from '@hoclieu/platform';

/** The scopes that the routes of this process ask for: the catalogue is the code itself. */
@Injectable()
export class ApiScopes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): string[] {
    const scopes = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => void>;
      const methods = this.scanner.getAllMethodNames(prototype).flatMap((name) => prototype[name] ?? []);
      return [metatype, ...methods].flatMap(
        (place) => this.reflector.get<string | undefined>(neededScope, place as () => void) ?? [],
      );
    });
    return [...new Set(scopes)].sort();
  }
}
