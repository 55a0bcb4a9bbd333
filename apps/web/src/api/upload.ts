import { currentLocale } from '~/i18n';
import { networkProblem, problemFrom } from './problem';
import { sessionExpired } from './session-expiry';

export interface Upload<T> {
  done: Promise<T>;
  cancel: () => void;
}

interface UploadRequest {
  url: string;
  file: File;
  /** Form fields sent before the file. */
  fields?: Record<string, string>;
  method?: 'POST' | 'PUT';
  /** Told the share sent, from 0 to 1. */
  onProgress?: (share: number) => void;
}

function formOf(request: UploadRequest): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(request.fields ?? {})) form.append(name, value);
  form.append('file', request.file, request.file.name);
  return form;
}

/** Sends one file as multipart/form-data, field `file` last, with progress (which `fetch` cannot tell). */
export function upload<T>(request: UploadRequest): Upload<T> {
  const xhr = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject) => {
    xhr.open(request.method ?? 'POST', request.url);
    xhr.responseType = 'json';
    xhr.setRequestHeader('Accept-Language', currentLocale());
    xhr.upload.onprogress = (event) => request.onProgress?.(event.total ? event.loaded / event.total : 0);
    xhr.onerror = () => reject(networkProblem());
    xhr.onabort = () => reject(new DOMException('Cancelled by the user', 'AbortError'));
    xhr.onload = () => {
      if (xhr.status >= 200 && xhr.status < 300) return resolve(xhr.response as T);
      if (xhr.status === 401) sessionExpired.announce();
      return reject(problemFrom(xhr.status, xhr.response));
    };
  });
  xhr.send(formOf(request));
  return { done, cancel: () => xhr.abort() };
}
